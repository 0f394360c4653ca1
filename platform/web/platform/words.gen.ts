// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which platform says something. */
export type PlatformWord =
  | `form.${'custom' | 'incomplete' | 'invalid-element' | 'invalid-format' | 'invalid-key' | 'invalid-type' | 'invalid-union' | 'invalid-value' | 'needed' | 'not-multiple-of' | 'required' | 'too-big' | 'too-small' | 'unrecognized-keys' | 'wrong'}`
  | `form.custom.${'controls' | 'letters'}`
  | `form.invalid-format.${'date' | 'datetime'}`
  | `form.invalid-type.${'int' | 'number'}`
  | `form.too-big.${'array' | 'number' | 'number-exclusive' | 'string'}`
  | `form.too-small.${'array' | 'number' | 'number-exclusive' | 'string'}`;
