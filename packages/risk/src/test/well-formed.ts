/**
 * What is wrong with a text as XML (1.0, 2.1), undefined where nothing is: tags that do not close, an attribute without quotes
 * or given twice, a sign that must be written out. Written against the standard, apart from what writes the files.
 */
export const xmlFault = (xml: string): string | undefined => {
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  while (at < body.length) {
    const next = body.indexOf('<', at);
    const text = body.slice(at, next < 0 ? body.length : next);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) return `bare & in ${text.slice(0, 40)}`;
    if (open.length === 0 && text.trim() !== '')
      return `text outside the root: ${text.slice(0, 40)}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text)) return 'a sign that XML cannot hold';
    if (next < 0) break;
    const tag = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/.exec(
      body.slice(next),
    );
    if (tag === null) return `no tag: ${body.slice(next, next + 60)}`;
    const [whole, closing, name = '', attributes = '', empty] = tag;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, one]) => one);
    if (new Set(names).size < names.length) return `an attribute twice in ${name}`;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) return `bare & in ${name}`;
    if (closing === '/') {
      if (open.pop() !== name) return `${name} closes what is not open`;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
    at = next + whole.length;
  }
  if (open.length > 0) return `${open.join(' ')} stay open`;
  return roots === 1 ? undefined : `${roots} roots`;
};
