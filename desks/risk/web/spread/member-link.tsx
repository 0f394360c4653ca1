import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { RiskSeriesKey } from '../../api/types.ts';
import { memberText } from '../key-title.ts';
import { keyParam } from '../series-key.ts';

/** A member of a dimension, with the way to its series within what everything is cut to. */
export const MemberLink = ({
  dataset,
  within,
  dimension,
  member,
}: {
  readonly dataset: string;
  readonly within: RiskSeriesKey;
  readonly dimension: string;
  readonly member: string;
}) => {
  const { i18n } = useLingui();
  return (
    <Link
      to="/risk/series/$dataset"
      params={{ dataset }}
      search={{ key: keyParam({ ...within, [dimension]: member }) }}
    >
      {memberText(i18n, dimension, member)}
    </Link>
  );
};
