import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { change, lengthOf, reach, within } from '../../../src/widgets/relations-timeline/axis/scale.js';

const limits = { from: 0, to: 1000 };
const stretch = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 5000 }));

describe('the scale of an axis', () => {
  it('has the first and last event as many pixels from its ends as are asked for', () => {
    const whole = reach({ from: 100, to: 200 }, 10, 600, 20, 80);
    const pixel = lengthOf(whole) / 600;
    expect((100 - whole.from) / pixel).to.be.closeTo(20, 1e-9);
    expect((whole.to - 200) / pixel).to.be.closeTo(80, 1e-9);
  });

  it('has some time around a single instant, which stands in the middle of it', () => {
    const whole = reach({ from: 100, to: 100 }, 10, 600, 0, 0);
    expect(whole).to.deep.equal({ from: 95, to: 105 });
  });

  it('leaves the data a third of a column that has no room for what stands beside it', () => {
    const whole = reach({ from: 0, to: 100 }, 10, 90, 60, 60);
    expect(100 / lengthOf(whole)).to.be.greaterThan(0.15);
  });

  it('shows nothing outside its limits, nothing shorter than the shortest, and as much as was asked for', () => {
    fc.assert(
      fc.property(stretch, fc.integer({ min: 1, max: 900 }), ([from, length], least) => {
        const shown = within({ from, to: from + length }, limits, least);
        expect(shown.from).to.be.at.least(0);
        expect(shown.to).to.be.at.most(1000 + 1e-9);
        expect(lengthOf(shown)).to.be.closeTo(Math.min(Math.max(length, least), 1000), 1e-9);
      }),
    );
  });

  it('keeps the time under the pointer where it is while it zooms', () => {
    fc.assert(
      fc.property(
        stretch,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([from, length], factor, at) => {
          const view = { from, to: from + length };
          const zoomed = change(view, factor, 0, at);
          expect(zoomed.from + lengthOf(zoomed) * at).to.be.closeTo(from + length * at, 1e-6);
          expect(lengthOf(zoomed)).to.be.closeTo(length * factor, 1e-6);
        },
      ),
    );
  });

  it('moves by parts of its own length', () => {
    expect(change({ from: 100, to: 200 }, 1, 0.25)).to.deep.equal({ from: 125, to: 225 });
    expect(change({ from: 100, to: 200 }, 1, -1)).to.deep.equal({ from: 0, to: 100 });
  });
});
