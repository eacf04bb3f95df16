import { TermNote } from './term-note.js';

export { TermNote };

TermNote.define();

declare global {
  interface HTMLElementTagNameMap {
    'term-note': TermNote;
  }
}
