/** Answers a module; throws the promise of it until it is there. */
export interface Lazy<Module> {
  (): Module;
  /** The module, once it is there. */
  module?: Module;
}

/**
 * A module that only some data needs: loaded when it is first asked for. Until it is there, asking throws the promise of
 * it; the widget catches that, waits, and begins again. What is there already is answered at once.
 */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let loading: Promise<void> | undefined;
  const ask: Lazy<Module> = () => {
    if (ask.module) return ask.module;
    // Once for all who wait; after a failure it is asked for again.
    throw (loading ??= load()
      .then((loaded) => void (ask.module = loaded))
      .finally(() => (loading = undefined)));
  };
  return ask;
}

/** How long what did not load is done without before it is asked for again, in milliseconds. */
const pause = 10_000;

/**
 * The same for a module without which the widget tells all that it has to tell, such as controls: where it does not load,
 * the console says so, and the answer is undefined.
 */
export function optional<Module>(load: () => Promise<Module>): () => Module | undefined {
  const ask = lazy(load);
  let failed = -Infinity;
  return () => {
    if (performance.now() - failed < pause) return undefined;
    try {
      return ask();
    } catch (loading) {
      throw (loading as Promise<void>).catch((error: unknown) => {
        if (performance.now() - failed > pause) console.error('newsparts:', error);
        failed = performance.now();
      });
    }
  };
}
