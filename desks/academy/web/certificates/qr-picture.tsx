import { Trans, useLingui } from '@lingui/react/macro';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useQuery } from '@tanstack/react-query';

/** Letters that a code of level M holds (ISO/IEC 18004:2024, table 7): a longer text has level L, as the server counted. */
const MOST_M = 3391;

/** Modules of quiet around a code (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** A code drawn as one path, dark on light in every theme: readers need it so. */
export const QrPicture = ({ text }: { readonly text: string }) => {
  const { t } = useLingui();
  const { data, error } = useQuery({
    queryKey: ['qr', text],
    staleTime: 'static',
    queryFn: () => drawnQr(text),
  });
  if (error !== null)
    return (
      <p className="soft">
        <Trans>The code could not be drawn. The file holds the same.</Trans>
      </p>
    );
  if (data === undefined) return <Progress label={t`Drawing the code…`} />;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${data.side} ${data.side}`}
      role="img"
      aria-label={t`QR code of the certificate`}
      shapeRendering="crispEdges"
    >
      <rect width={data.side} height={data.side} className="qr-light" />
      <path d={data.path} className="qr-dark" />
    </svg>
  );
};

const drawnQr = async (text: string): Promise<{ readonly side: number; readonly path: string }> => {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: text.length > MOST_M ? 'L' : 'M' });
  const { size, data } = modules;
  const cells = Array.from(data, (dark, at) =>
    dark === 0 ? '' : `M${QUIET + (at % size)} ${QUIET + Math.floor(at / size)}h1v1h-1z`,
  );
  return { side: size + 2 * QUIET, path: cells.join('') };
};
