/**
 * Puts hostile strings into every string of every widget. A test drives `examine`; whoever opens the page sees what comes
 * of those of hostile-data.mjs.
 */
import { markup } from './hostile-data.mjs';
import { documents, examine, examineHtml, facts, infect, manifest, study } from './probe.mjs';

window.hostile = { documents, examine, examineHtml, facts };

const visible = document.querySelector('#visible');
// A test may do without.
const widgets = location.search === '?bare' ? [] : await manifest();
for (const { tagName } of widgets) {
  const [studied] = await study(tagName);
  for (const payload of markup) {
    const widget = document.createElement(tagName);
    widget.data = infect(studied, 'free', payload);
    visible.append(widget);
  }
}
document.documentElement.dataset.shown = visible.children.length;
