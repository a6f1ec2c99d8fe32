/** Takes the first file that is dropped anywhere on the page; while one is held over it, it shows. */
export function takeDrops(onFile: (file: File) => void): void {
  const root = document.documentElement;
  const show = (over: boolean): void => {
    root.toggleAttribute('data-dropping', over);
  };
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    // Else the browser opens the file in place of the page.
    event.preventDefault();
    show(true);
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) show(false);
  });
  window.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  });
}
