interface Props {
  readonly name: string;
  /** What the browser is to offer, as `accept` of a field has it. */
  readonly accept: string;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a file; the same may be taken again. */
export const FileButton = ({ name, accept, isDisabled = false, onFile }: Props) => (
  <label class="button framed file">
    {name}
    <input
      type="file"
      accept={accept}
      disabled={isDisabled}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file !== undefined) onFile(file);
        currentTarget.value = '';
      }}
    />
  </label>
);
