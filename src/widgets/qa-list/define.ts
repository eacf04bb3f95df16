import { QaList } from './qa-list.js';

export { QaList };

QaList.define();

declare global {
  interface HTMLElementTagNameMap {
    'qa-list': QaList;
  }
}
