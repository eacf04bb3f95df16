/** What holds of JSON, and of what only looks like it, in every way into a widget of json.html. */
import assert from 'node:assert/strict';
import { beside } from './json-data.mjs';

/**
 * @param {(path: string, reply: object) => void} answer says what the server answers at a path
 * @param {(run: Function, ...args: unknown[]) => Promise<any>} evaluate runs a function in the page
 */
export function reader(answer, evaluate) {
  /** What a widget makes of bytes, in each way in. */
  async function read(name, bytes) {
    const address = `/json/${encodeURIComponent(name)}`;
    answer(address, { body: bytes, headers: { 'content-type': 'application/json' } });
    // In a page they would be text.
    const results = await evaluate((...args) => window.json.read(...args), new TextDecoder().decode(bytes), address);
    assert.equal(Object.keys(results).length, 6);
    return Object.entries(results);
  }

  /** Of what is not JSON the message says so, in a line, and the fallback shows. */
  async function refuses(name, bytes) {
    for (const [way, { message, fallback }] of await read(name, bytes)) {
      assert.match(message ?? 'no message', /^expected JSON (?:in|at) [^]+, found ./, `${name}, ${way}`);
      assert.ok(message.length < 300, `${name}, ${way}: ${message.length} characters`);
      assert.equal(fallback, true, `${name}, ${way}`);
    }
  }

  /** JSON is read: alone it is at worst other data than a quotation, and beside good data it is none of its business. */
  async function takes(name, bytes) {
    for (const [way, { message }] of await read(name, bytes))
      assert.doesNotMatch(message ?? '', /^expected JSON/, `${name}, ${way}`);
    const wrapped = Buffer.concat([Buffer.from(beside('').slice(0, -1)), bytes, Buffer.from('}')]);
    for (const [way, { words }] of await read(`beside ${name}`, wrapped))
      assert.deepEqual(words, ['Beside'], `${name}, ${way}`);
    // Strings show as what they are.
    const value = JSON.parse(new TextDecoder().decode(bytes));
    const strings =
      Array.isArray(value) && value.length && value.every((item) => typeof item === 'string' && item.trim());
    if (!strings) return false;
    const text = Buffer.concat([Buffer.from('{"text":'), bytes, Buffer.from('}')]);
    for (const [way, { words }] of await read(`text ${name}`, text)) assert.deepEqual(words, value, `${name}, ${way}`);
    return true;
  }

  return { read, refuses, takes };
}
