import { retentionClasses } from '@platform/desks/registries.ts';

export { retentionClasses };

/** The class that a table's comment names; `none` where it says that it holds no personal data. */
export const classOfComment = (comment: string | null): string | undefined => {
  const said = /^retention: (none, no personal data|[a-z-]+)(?:;|$)/.exec(comment ?? '')?.[1];
  if (said === undefined) return undefined;
  if (said.startsWith('none')) return 'none';
  return Object.hasOwn(retentionClasses, said) ? said : undefined;
};
