/**
 * A module that only some data needs: loaded when it is first asked for. Until it is there, asking throws the promise of
 * it; the widget catches that, waits, and begins again. What is there already is answered at once.
 */
export function lazy<Module>(load: () => Promise<Module>): () => Module {
  let module: Module | undefined;
  let loading: Promise<void> | undefined;
  return () => {
    if (module) return module;
    // Once for all who wait; after a failure it is asked for again.
    throw (loading ??= load()
      .then((loaded) => void (module = loaded))
      .finally(() => (loading = undefined)));
  };
}
