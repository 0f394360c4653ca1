import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createStore, type Store, useStore } from '../platform/store.ts';

/** Whether this is a training system: then every window title says so. */
export const trainingMode: Store<boolean> = createStore(false);

/** Set by the router once the reader has moved: from then on a new page takes the focus. */
export const moved: Store<boolean> = createStore(false);

/** The head of a page: its one `h1`, which takes the focus after a move, and the window's title. */
export const PageHead = ({
  title,
  windowTitle,
  children,
  quiet = false,
}: {
  readonly title: ReactNode;
  /** Never holds a traveller's data: titles end in histories and task bars. */
  readonly windowTitle: string;
  readonly children?: ReactNode;
  /** Something else on the page takes the focus. */
  readonly quiet?: boolean;
}) => {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const training = useStore(trainingMode);
  useEffect(() => {
    document.title = [training ? t`Training` : undefined, windowTitle, 'Amirani']
      .filter((part) => part !== undefined)
      .join(' · ');
  }, [training, windowTitle, t]);
  // With the page and not after it: on a slow machine the focus would be taken from what somebody has turned to by then.
  useLayoutEffect(() => {
    if (moved.get() && !quiet) heading.current?.focus();
  }, [quiet]);
  return (
    <div className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
};
