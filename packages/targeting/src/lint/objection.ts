import type { Citation, Severity } from '@amirani/core';
import type { Issue, LintCode } from '../criteria/issue.ts';

/** An objection before it is placed in a text. */
export const objection = (
  code: LintCode,
  severity: Severity,
  path: string,
  rule: Citation,
  facts: Issue['facts'] = {},
): Issue => ({ code, severity, path, facts, rule });
