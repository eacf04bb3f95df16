import { adopt, css } from '../../core/style.js';

const style = css`
  /* The motion: digits over the value, which stays where it is and is what is read, copied and printed. */
  .stat .rolling {
    opacity: 0;
  }
  .stat .roll {
    inset-block: 0;
    overflow: clip;
    pointer-events: none;
    position: absolute;
    user-select: none;
    /* Its place is rounded to whole pixels, and may lack half a one for the last digit. */
    white-space: nowrap;
  }
  .stat .digit {
    display: inline-block;
    position: relative;
  }
  .stat .digit > :first-child {
    visibility: hidden;
  }
  .stat .strip {
    inset-block-start: 0;
    inset-inline: 0;
    position: absolute;
    text-align: center;
    white-space: pre;
  }
  @media print {
    .stat .rolling {
      opacity: 1;
    }
    .stat .roll {
      display: none;
    }
  }
`;

/** How long the digits roll, in milliseconds. */
const duration = 1200;

/**
 * Lets a value's digits roll into place, once, as a decoration over it. The value itself stays in the page, unseen for as
 * long: it is what assistive technology, a copy and a print get.
 *
 * @param figure the number without its unit, in a positioned element
 */
export function roll(figure: HTMLElement): void {
  // What is set in several lines stands still.
  if (figure.getClientRects().length > 1) return;
  const { direction, writingMode } = getComputedStyle(figure);
  if (writingMode !== 'horizontal-tb') return;
  // A number runs from left to right in every script, but where a sign beside it stands depends on what is around it.
  if (direction === 'rtl' && !/^\p{Nd}(?:.*\p{Nd})?$/u.test(figure.textContent.trim())) return;
  const over = figure.cloneNode() as HTMLElement;
  over.className = 'roll figure';
  over.ariaHidden = 'true';
  over.dir = 'ltr';
  const strips: [HTMLElement, number][] = [];
  for (const char of figure.textContent) {
    const digit = char.match(/\p{Nd}/u) && digitValue(char);
    if (typeof digit !== 'number') {
      over.append(char);
      continue;
    }
    const column = document.createElement('span');
    const strip = document.createElement('span');
    column.className = 'digit';
    strip.className = 'strip';
    const zero = char.codePointAt(0)! - digit;
    // Not `Array.from`, of which some old libraries have their own.
    const rows = Array(digit + 11).fill(0);
    strip.textContent = rows.map((_, n) => String.fromCodePoint(zero + (n % 10))).join('\n');
    const own = document.createElement('span');
    own.textContent = char;
    column.append(own, strip);
    over.append(column);
    strips.push([strip, digit + 10]);
  }
  if (!strips.length) return;
  adopt(figure.getRootNode() as ShadowRoot, style);
  // In the place of the figure, which keeps its room.
  figure.after(over);
  over.style.left = `${figure.offsetLeft}px`;
  figure.classList.add('rolling');
  const rolls = strips.map(([strip, rows]) =>
    strip.animate([{ transform: 'none' }, { transform: `translateY(${(-100 * rows) / (rows + 1)}%)` }], {
      duration,
      easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
      fill: 'forwards',
    }),
  );
  // Over another number the motion would show a false one.
  const changes = new MutationObserver(() => end());
  changes.observe(figure, { characterData: true, childList: true, subtree: true });
  const end = () => {
    changes.disconnect();
    over.remove();
    figure.classList.remove('rolling');
  };
  void Promise.all(rolls.map(({ finished }) => finished)).then(end, end);
}

/** 0 to 9 for a decimal digit of any script: they stand in tens in Unicode, each ten beginning at a zero. */
function digitValue(char: string): number {
  let code = char.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return value;
}
