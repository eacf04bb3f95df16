import { PersonList } from './person-list.js';

export { PersonList };

PersonList.define();

declare global {
  interface HTMLElementTagNameMap {
    'person-list': PersonList;
  }
}
