const waiting = new WeakMap<Element, Set<() => void>>();

let observer: IntersectionObserver | undefined;

/** Calls back once, when an element is less than a view away from the view. */
export function whenNear(element: Element, callback: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer!.unobserve(target);
        waiting.get(target)?.forEach((callback) => callback());
        waiting.delete(target);
      }
    },
    { rootMargin: '100%' },
  );
  // A page may hide what is not defined yet, or give it no box: what is around it is as near.
  let target = element;
  while (target.parentElement && /^(?:none|contents)$/.test(getComputedStyle(target).display))
    target = target.parentElement;
  const callbacks = waiting.get(target) ?? new Set();
  waiting.set(target, callbacks.add(callback));
  observer.observe(target);
}
