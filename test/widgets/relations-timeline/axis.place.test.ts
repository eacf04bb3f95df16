import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lanes, place, type Label } from '../../../src/widgets/relations-timeline/axis/place.js';

const room = { end: 1000, rows: 3, least: 60, most: 300, gap: 8 };
const brief = (labels: readonly Label[]) =>
  labels.map(({ first, count, row, width }) => `${first}${count > 1 ? `-${first + count - 1}` : ''}: ${row}, ${width}`);

describe('labels along an axis', () => {
  it('stand in one row where there is room', () => {
    expect(brief(place([10, 200, 500], () => 100, room))).to.deep.equal(['2: 0, 100', '1: 0, 100', '0: 0, 100']);
  });

  it('stand one above the other where there is not', () => {
    expect(brief(place([100, 120, 140], () => 100, room))).to.deep.equal(['2: 0, 100', '1: 1, 100', '0: 2, 100']);
  });

  it('are shortened rather than merged', () => {
    expect(brief(place([100, 200], () => 150, { ...room, rows: 1 }))).to.deep.equal(['1: 0, 150', '0: 0, 92']);
  });

  it('are merged where there is no room, and the merged ones say how many they are', () => {
    const labels = place([500, 501, 502, 503, 504, 505], () => 100, room);
    expect(brief(labels).at(-1)).to.equal('0-2: -1, 60');
  });

  it('give a short title the little room that it needs', () => {
    expect(brief(place([100, 130], () => 20, { ...room, rows: 1 }))).to.deep.equal(['1: 0, 20', '0: 0, 20']);
  });

  it('never overlap; none is crossed by a line to the axis; all events are there, in whatever data', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: 0, max: 900, noNaN: true }), fc.integer({ min: 400, max: 420 })), {
          minLength: 1,
          maxLength: 200,
        }),
        fc.array(fc.double({ min: 5, max: 400, noNaN: true }), { minLength: 200, maxLength: 200 }),
        fc.integer({ min: 1, max: 6 }),
        (places, widths, rows) => {
          places.sort((a, b) => a - b);
          const labels = place(places, (index) => widths[index]!, { ...room, rows });
          const events = labels.flatMap(({ first, count }) => Array.from({ length: count }, (_, n) => first + n));
          expect(events.sort((a, b) => a - b)).to.deep.equal(places.map((_, index) => index));
          const flags = labels.filter(({ row }) => row >= 0);
          for (const a of flags) {
            expect(a.x + a.width).to.be.at.most(room.end - room.gap + 1e-9);
            for (const b of flags) {
              // What stands in a row, or below in the way of its line.
              if (a !== b && b.row >= a.row && b.x >= a.x && !(b.x === a.x && b.first < a.first))
                expect(a.x + a.width, 'a label reaches over the line of another').to.be.at.most(b.x - room.gap + 1e-9);
            }
          }
          // Merged ones stand on the axis between two dots.
          for (const { x, width } of labels.filter(({ count }) => count > 1))
            for (const flag of flags)
              expect(flag.x <= x - width + 1e-9 || flag.x >= x + room.gap - 1e-9).to.equal(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('lanes', () => {
  const laneOf = (stretches: [number, number][], most: number) => {
    const list = stretches.map(([from, to]) => ({ from, to, lane: -1 }));
    const count = lanes(list, most);
    return { count, lanes: list.map(({ lane }) => lane) };
  };

  it('are as many as things happen at once', () => {
    expect(laneOf([[0, 10], [5, 15], [11, 20], [16, 30]], 3)).to.deep.equal({ count: 2, lanes: [0, 1, 0, 1] }); // prettier-ignore
  });

  it('are no more than there may be', () => {
    expect(laneOf([[0, 10], [1, 5], [2, 9]], 2)).to.deep.equal({ count: 2, lanes: [0, 1, 1] }); // prettier-ignore
  });
});
