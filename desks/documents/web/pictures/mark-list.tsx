import { markShapeTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import type { Measure, PictureMark } from '../exhibits.ts';

/** The marks of a picture as a list: the same content as the drawing, for users who cannot see it. */
export const MarkList = ({
  marks,
  onWithdraw,
}: {
  readonly marks: readonly PictureMark[];
  readonly onWithdraw: ((mark: PictureMark) => void) | undefined;
}) => {
  const { i18n } = useLingui();
  if (marks.length === 0) return null;
  return (
    <ol className="mark-list">
      {marks.map((mark) => (
        <li key={mark.id}>
          <span>
            {i18n._(markShapeTexts[mark.shape])}
            {mark.measure === undefined ? null : (
              <>
                {' '}
                <strong>
                  <MeasureText measure={mark.measure} />
                </strong>
              </>
            )}
            {mark.note === '' ? null : `: ${mark.note}`}
          </span>{' '}
          <code className="soft small" title={mark.sha256}>
            {mark.sha256.slice(0, 12)}
          </code>
          {onWithdraw === undefined ? null : (
            <Button kind="quiet" onPress={() => onWithdraw(mark)}>
              <Trans>Withdraw</Trans>
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
};

const MeasureText = ({ measure: { value, unit } }: { readonly measure: Measure }) => {
  const format = useFormat();
  const number = format.number(value);
  return unit === 'mm' ? (
    <Trans>{number} mm</Trans>
  ) : unit === 'px' ? (
    <Trans>{number} px</Trans>
  ) : (
    <span>{number}°</span>
  );
};
