import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  staticDirs: [{ from: '../stories/media', to: '/media' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has a colour scheme instead, which the widgets follow.
  features: { backgrounds: false },
  viteFinal: (vite) => {
    (vite.plugins ??= []).push({
      name: 'widgets-from-source',
      // package.json's `sideEffects` speaks of what is published; the sources that register an element are not in it.
      transform: {
        filter: { id: /[\\/]define\.ts$/ },
        handler: (code) => ({ code, map: null, moduleSideEffects: true }),
      },
      // An element cannot be defined again: a change in src loads the page again instead of the module.
      handleHotUpdate({ file, server }) {
        if (!/[\\/]src[\\/]/.test(file)) return undefined;
        server.ws.send({ type: 'full-reload' });
        return [];
      },
    });
    // Storybook's own chunks are as large as they are.
    (vite.build ??= {}).chunkSizeWarningLimit = 2000;
    return vite;
  },
};

export default config;
