import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import { listen, one, show, tidy, until } from '../../helpers.js';

listen();

// In a file of its own: nothing else may have loaded what reads an interval.
describe('<relations-timeline layout="axis" span>', () => {
  it('is read where no date of the data is an interval', async () => {
    const events = ['1943', '1991', '1995', '2024'].map((date) => ({ date: `${date}-05-01`, title: `In ${date}` }));
    const element = await show('relations-timeline', { events }, { attributes: { layout: 'axis', span: '1991/1995' } });
    await until(() => element.shadowRoot!.querySelector('.tick'));
    expect(tidy(one(element, '.range').textContent)).to.match(/^(Jan )?1991 – (Dec )?1995$/);
  });
});
