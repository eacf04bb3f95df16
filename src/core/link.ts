/** What no address may contain: control characters, halves of characters, and invisible or bidirectional ones that make it look like another. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** `http:`, `https:` and `mailto:`; otherwise nothing that could be read as a scheme (`：` and `ː` look like a colon). */
const allowed = /^(?:(?:https?:\/\/|mailto:)[^/]|[^:：︓﹕ː/?#]*(?:[/?#]|$))/i;

/**
 * The link policy, for every address that reaches the page: `http:`, `https:`, `mailto:` and relative references
 * (RFC 3986) only.
 *
 * @returns the address, or undefined if it is refused
 */
export function safeUrl(url = ''): string | undefined {
  const trimmed = url.trim();
  try {
    new URL(trimmed, 'https://example.org/');
    return allowed.test(trimmed) && !hidden.test(trimmed) ? trimmed || undefined : undefined;
  } catch {
    return undefined;
  }
}
