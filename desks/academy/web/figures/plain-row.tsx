import type { ReactNode } from 'react';

/** A figure of a score without an interval. */
export const PlainRow = ({
  name,
  value,
  says,
}: {
  readonly name: ReactNode;
  readonly value: ReactNode;
  readonly says: ReactNode;
}) => (
  <tr data-row="">
    <th scope="row">{name}</th>
    <td className="end">{value}</td>
    <td />
    <td />
    <td className="small soft">{says}</td>
  </tr>
);
