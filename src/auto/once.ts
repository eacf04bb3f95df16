/** A module that is asked for once, however many widgets want it; and again after a failure. */
export function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let asked: Promise<Module> | undefined;
  return () =>
    (asked ??= load().catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
}
