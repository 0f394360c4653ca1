/**
 * Decodes base64.
 * @throws InvalidCharacterError if invalid.
 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
