import type { DocumentFinding } from '@amirani/documents/chip';
import { useLingui } from '@lingui/react';
import { findingWords } from '../finding-words.ts';

/** Findings on the given files: unknown files, and unused files with the reason. */
export const FileFindings = ({ findings }: { readonly findings: readonly DocumentFinding[] }) => {
  const { i18n } = useLingui();
  return (
    <ul className="small">
      {findings.map((finding) => {
        const words = findingWords(finding, i18n.locale);
        return (
          <li key={`${finding.code} ${JSON.stringify(finding.facts)}`} lang={words.language}>
            {words.text}
          </li>
        );
      })}
    </ul>
  );
};
