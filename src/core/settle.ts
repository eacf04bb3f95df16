/** Runs something that asks for lazy modules, until it has them all. */
export async function settle<T>(run: () => T): Promise<T> {
  for (;;) {
    try {
      return run();
    } catch (thrown) {
      if (!(thrown as Promise<void> | undefined)?.then) throw thrown;
      await thrown;
    }
  }
}
