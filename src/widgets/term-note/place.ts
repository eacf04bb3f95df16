/** Below the line in which the word ends, from the word on as far as the column has room. */
function place(term: Element, note: HTMLElement, column: Element): void {
  const { direction, writingMode, paddingInlineStart, paddingInlineEnd } = getComputedStyle(column);
  // Of lines that stand upright, browsers find the place well enough.
  if (!writingMode.startsWith('horizontal')) return;
  const around = column.getBoundingClientRect();
  const before = parseFloat(paddingInlineStart);
  const room = around.width - before - parseFloat(paddingInlineEnd);
  const start = ({ left, right }: DOMRect): number =>
    (direction === 'rtl' ? around.right - right : left - around.left) - before;
  const line = [...term.getClientRects()].at(-1);
  if (!line) return;
  const { style } = note;
  style.setProperty('--_column', `${room}px`);
  style.margin = '0';
  const here = note.getBoundingClientRect();
  style.marginInlineStart = `${Math.max(0, Math.min(start(line), room - here.width)) - start(here)}px`;
  style.marginBlockStart = `${line.bottom - here.top + 4}px`;
}

/**
 * Keeps a note in its place while the column changes its width.
 *
 * @returns what does so, to be disconnected
 */
export function keep(host: Element, term: Element, note: HTMLElement): ResizeObserver {
  let column = host;
  while (column.parentElement && /^(?:inline|contents)/.test(getComputedStyle(column).display))
    column = column.parentElement;
  const observer = new ResizeObserver(() => place(term, note, column));
  observer.observe(column);
  place(term, note, column);
  note.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return observer;
}
