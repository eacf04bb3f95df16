// A page's own script hands a widget its data through the `data` property: here from the document in the page.
const story = JSON.parse(document.querySelector('#story').textContent);

document.querySelector('#border').data = story.stats.border;
