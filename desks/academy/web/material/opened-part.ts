import { createContext, type RefObject, useContext, useEffect } from 'react';

/** Takes note of a part of an item that was opened; nobody does where an item is looked at again. */
export const PartOpened = createContext<(part: string) => void>(() => undefined);

/** Notes what is opened inside a box by itself: checks of a document with their reasons, and tables of series. */
export const useOpenedDetails = (box: RefObject<HTMLElement | null>): void => {
  const onOpened = useContext(PartOpened);
  useEffect(() => {
    const inside = box.current;
    const note = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const check = target.querySelector<HTMLElement>(':scope > summary')?.dataset['check'];
      if (check !== undefined) onOpened(`check:${check}`);
      else if (target.classList.contains('series-table')) onOpened('table');
    };
    // It does not bubble.
    inside?.addEventListener('toggle', note, true);
    return () => inside?.removeEventListener('toggle', note, true);
  }, [box, onOpened]);
};
