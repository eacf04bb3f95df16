import { StatList } from './stat-list.js';

export { StatList };

StatList.define();

declare global {
  interface HTMLElementTagNameMap {
    'stat-list': StatList;
  }
}
