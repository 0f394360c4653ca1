/** Drops anywhere on the page, and what is pasted outside a text field. */
export const listenToDrops = ({
  onOver,
  onFiles,
  onText,
}: {
  readonly onOver: (over: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}): (() => void) => {
  const dragover = (event: DragEvent): void => {
    event.preventDefault();
    onOver(true);
  };
  const dragleave = (event: DragEvent): void => {
    if (event.relatedTarget === null) onOver(false);
  };
  const take = (data: DataTransfer | null): boolean => {
    const files = [...(data?.files ?? [])];
    const text = data?.getData('text/plain') ?? '';
    if (files.length > 0) onFiles(files);
    else if (text.trim() !== '') onText(text);
    return files.length > 0 || text.trim() !== '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onOver(false);
    take(event.dataTransfer);
  };
  const paste = (event: ClipboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, textarea, [contenteditable], [role="dialog"]') != null) return;
    if (take(event.clipboardData)) event.preventDefault();
  };
  window.addEventListener('dragover', dragover);
  window.addEventListener('dragleave', dragleave);
  window.addEventListener('drop', drop);
  window.addEventListener('paste', paste);
  return () => {
    window.removeEventListener('dragover', dragover);
    window.removeEventListener('dragleave', dragleave);
    window.removeEventListener('drop', drop);
    window.removeEventListener('paste', paste);
  };
};
