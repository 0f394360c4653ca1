import type { JsonNode } from './json-tree.ts';

/** What has no canonical form: a member that comes twice, a number out of range, half a character. */
interface CanonicalIssue {
  readonly code: 'duplicate' | 'number' | 'string';
  readonly path: string;
  readonly node: JsonNode;
}

/** The canonical form of a tree, and the parts that cannot have one (RFC 8785, 3.1 and 3.2). */
export interface CanonicalJson {
  readonly text: string;
  readonly issues: readonly CanonicalIssue[];
}

/**
 * The JSON canonicalization scheme of RFC 8785: no blanks, members sorted by UTF-16 code units, numbers and
 * strings as ECMAScript writes them. Of a member that comes twice the last one counts, with an issue.
 */
export const canonicalJson = (node: JsonNode): CanonicalJson => {
  const issues: CanonicalIssue[] = [];
  return { text: write(node, '', issues), issues };
};

const write = (node: JsonNode, path: string, issues: CanonicalIssue[]): string => {
  const below = (name: string | number): string => (path === '' ? `${name}` : `${path}.${name}`);
  switch (node.type) {
    case 'object': {
      const members = new Map<string, JsonNode>();
      for (const { name, value } of node.members) {
        if (members.has(name)) issues.push({ code: 'duplicate', path: below(name), node: value });
        if (!name.isWellFormed()) issues.push({ code: 'string', path: below(name), node: value });
        members.set(name, value);
      }
      const names = [...members.keys()].sort((a, b) => (a < b ? -1 : 1));
      const parts = names.map((name) => {
        const value = members.get(name);
        return value === undefined
          ? ''
          : `${JSON.stringify(name)}:${write(value, below(name), issues)}`;
      });
      return `{${parts.join(',')}}`;
    }
    case 'array':
      return `[${node.items.map((item, at) => write(item, below(at), issues)).join(',')}]`;
    case 'string':
      if (!node.value.isWellFormed()) issues.push({ code: 'string', path, node });
      return JSON.stringify(node.value);
    case 'number':
      if (!Number.isFinite(node.value)) issues.push({ code: 'number', path, node });
      return Number.isFinite(node.value) ? String(node.value === 0 ? 0 : node.value) : 'null';
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
  }
};
