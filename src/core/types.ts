export type { Moment, NewsDate, Precision } from './date.js';
export type { Duration } from './duration.js';
export type { Fact, Image, Source } from './fields.js';
export type { Person } from './person.js';
export type { Locale, Wording } from './locale.js';
export type { Decimal } from './number.js';
export type { Issue } from './source.js';
export type { Paragraph, Span, Text } from './text.js';
export type { NewspartElement, Options } from './widget.js';
