/** JSON texts, good and bad, written for these tests. */

/** JSON (RFC 8259). */
export const good = [
  ...['null', 'true', 'false', '0', '-0', '-1.5e+10', '1E22', '1e-400', '""', '"A"', '[]', '{}', ' [ ] ', '\t{\n}\r'],
  ...[
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\u0000"',
    '"\\uD83C\\uDFA4"',
    '"🎤"',
    '"\u2028\u2029\u007F"',
    '[null,1,"1",{}]',
  ],
  ...['{"":0}', '{"a":1,"a":2}', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}', '[[[[[[[["deep"]]]]]]]]'],
];

/** What some parser somewhere takes for it, and what breaks off. */
export const bad = [
  ...[
    '',
    ' ',
    '[',
    '{',
    '"',
    '"A',
    '[1',
    '[1,',
    '[1,]',
    '[,1]',
    '[1 2]',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
  ],
  ...['undefined', 'NaN', 'Infinity', '-Infinity', '01', '+1', '-', '.5', '1.', '1e', '0x10', '1_000', 'True', 'nul'],
  ...['"\n"', '"\t"', '"\\x41"', '"\\u00G0"', '"\\u"', '[1]]', '{}{}', '1 2', '// A\n1', '/* A */ 1', '1 // A', '(1)'],
  ...['<script>1</script>', 'alert(1)', '\u00A01', '\u20281', '\u00001', '{"a":1}\u0000', '`A`', '[1,\n2,\n', 'a: 1'],
];

/** Good data with a JSON text in a field that nobody reads. */
export const beside = (text) => `{"text":"Beside","more":${text}}`;
