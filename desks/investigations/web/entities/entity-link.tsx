import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The way to the page of a person or thing of a case. */
export const EntityLink = ({
  caseId,
  entity,
  children,
}: {
  readonly caseId: string;
  readonly entity: string;
  readonly children: ReactNode;
}) => (
  <Link to="/investigations/$id/entities" params={{ id: caseId }} search={{ entity }}>
    {children}
  </Link>
);
