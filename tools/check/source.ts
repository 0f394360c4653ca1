import { type Comment, parseSync, visitorKeys } from 'oxc-parser';

/** One import or re-export of another module. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** A function and how many lines it spans. */
interface FunctionSpan {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** What the checks need to know of a TypeScript file. */
export interface Source {
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names that it exports; `*` for `export * from`. */
  readonly exports: readonly string[];
  readonly functions: readonly FunctionSpan[];
  /** Lines where the type `any` is written. */
  readonly anys: readonly number[];
  /** String literals, texts between tags and the fixed parts of templates, with their lines. */
  readonly strings: readonly { readonly value: string; readonly line: number }[];
  readonly comments: readonly { readonly value: string; readonly line: number }[];
}

/**
 * Parses a TypeScript file.
 * @throws Error where it is not TypeScript: a check must not pass over what it cannot read.
 */
export const readSource = (path: string, text: string): Source => {
  const { program, module, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const lineOf = lineFinder(text);
  const found = walk(program as unknown as Node, lineOf);
  const reexports = module.staticExports.flatMap(({ entries }) => entries);
  return {
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries, start }) => ({
        specifier: moduleRequest.value,
        line: lineOf(start),
        typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      })),
      ...reexports.flatMap(({ moduleRequest, start, isType }) =>
        moduleRequest === null
          ? []
          : [{ specifier: moduleRequest.value, line: lineOf(start), typeOnly: isType }],
      ),
      ...found.imports,
    ],
    exports: reexports.map(({ exportName }) => exportName.name ?? '*'),
    functions: found.functions,
    anys: found.anys,
    strings: found.strings,
    comments: joined(comments, text).map(({ value, start }) => ({ value, line: lineOf(start) })),
  };
};

/** Comments as they are read: lines that follow one another are one, and a break of a line is a space. */
const joined = (comments: readonly Comment[], text: string): { value: string; start: number }[] => {
  const all: { value: string; start: number; end: number }[] = [];
  for (const { value, start, end } of comments) {
    const plain = value.replace(/\s*\n\s*\*?\s*/g, ' ');
    const last = all.at(-1);
    if (last !== undefined && /^\n[ \t]*$/.test(text.slice(last.end, start)))
      all.splice(-1, 1, { ...last, value: `${last.value}${plain}`, end });
    else all.push({ value: plain, start, end });
  }
  return all;
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Found {
  readonly imports: Import[];
  readonly functions: FunctionSpan[];
  readonly anys: number[];
  readonly strings: { value: string; line: number }[];
}

const walk = (root: Node, lineOf: (offset: number) => number): Found => {
  const found: Found = { imports: [], functions: [], anys: [], strings: [] };
  const visit = (node: Node, parent: Node | undefined): void => {
    note(node, parent, lineOf, found);
    for (const key of visitorKeys[node.type] ?? []) {
      const child = node[key];
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one, node);
    }
  };
  visit(root, undefined);
  return found;
};

const note = (
  node: Node,
  parent: Node | undefined,
  lineOf: (offset: number) => number,
  found: Found,
): void => {
  const line = lineOf(node.start);
  if (node.type === 'TSAnyKeyword') found.anys.push(line);
  if (node.type === 'Literal' && typeof node['value'] === 'string')
    found.strings.push({ value: node['value'], line });
  if (node.type === 'JSXText' && typeof node['value'] === 'string')
    found.strings.push({ value: node['value'], line });
  if (node.type === 'TemplateElement') {
    const { cooked } = node['value'] as { readonly cooked?: string | null };
    found.strings.push({ value: cooked ?? '', line });
  }
  if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
    const specifier = (node['source'] as Node | undefined)?.['value'];
    if (typeof specifier === 'string')
      found.imports.push({ specifier, line, typeOnly: node.type === 'TSImportType' });
  }
  if (FUNCTIONS.has(node.type) && isNode(node['body']))
    found.functions.push({
      name: nameOf(node, parent),
      line,
      lines: lineOf(node.end) - line + 1,
    });
};

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const nameOf = (node: Node, parent: Node | undefined): string => {
  for (const holder of [node['id'], parent?.['id'], parent?.['key']])
    if (isNode(holder) && typeof holder['name'] === 'string') return holder['name'];
  return '(anonymous)';
};

const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
};
