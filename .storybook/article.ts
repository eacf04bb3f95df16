/** The facts of the reference article, for stories. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import story from '../stories/article/story.json' with { type: 'json' };

const people: Readonly<Record<string, unknown>> = { ...story.people, ...story.organisations };

/** One fact, such as `quotes/dimash`, with people and organisations in place of the references to them. */
export const fact = <Data>(path: string): Data =>
  path
    .split('/')
    .reduce(
      (value, key) => (value as Record<string, unknown>)[key],
      JSON.parse(
        JSON.stringify(story),
        (_, value: { ref?: string } | null) => people[value?.ref ?? ''] ?? value,
      ) as unknown,
    ) as Data;

/** Puts the whole document on the page, for `src="#story/…"`. */
export const onPage: Decorator = (render) =>
  html`<script type="application/json" id="story" .textContent=${JSON.stringify(story)}></script>
    ${render()}`;
