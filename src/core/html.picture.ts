import type { ImageData } from './fact.js';
import { imageOf, refuse, textOf, type Block } from './html.js';

/** The one picture among blocks, with its caption, and the blocks without it. Gives up where there are two. */
export function pictured(list: readonly Block[]): {
  readonly image: ImageData | undefined;
  readonly list: readonly Block[];
} {
  const at = list.findIndex(({ lines }) => lines.flat().some(({ style }) => style.image));
  // A caption of what?
  if (at < 0) return list.some(({ name }) => name === 'figcaption') ? refuse() : { image: undefined, list };
  const [run, another] = list[at]!.lines.flat();
  // Among words, or as a link, it may mean something else.
  if (another || !run?.style.image || run.style.href) refuse();
  const isCaption = ({ name }: Block): boolean => name === 'figcaption';
  const next = list.findIndex((block, index) => index > at && !isCaption(block));
  const end = next < 0 ? list.length : next;
  const captions = list.slice(at + 1, end);
  const rest = [...list.slice(0, at), ...list.slice(end)];
  if (rest.some((block) => isCaption(block) || block.lines.flat().some(({ style }) => style.image))) refuse();
  return {
    image: { ...imageOf(run.style.image), ...(captions.length && { caption: textOf(captions) }) },
    list: rest,
  };
}
