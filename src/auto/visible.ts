const waiting = new WeakMap<Element, () => void>();

let observer: IntersectionObserver | undefined;

/** Calls back once, when an element is less than a view away from the view. */
export function whenNear(element: Element, callback: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer!.unobserve(target);
        waiting.get(target)?.();
        waiting.delete(target);
      }
    },
    { rootMargin: '100%' },
  );
  waiting.set(element, callback);
  observer.observe(element);
}
