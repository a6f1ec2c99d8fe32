interface Props {
  readonly name: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A row with a switch. */
export const SwitchRow = ({ name, isOn, onSwitch }: Props) => (
  <label class="switch-row">
    <span>{name}</span>
    <input
      type="checkbox"
      role="switch"
      checked={isOn}
      aria-checked={isOn}
      onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
    />
  </label>
);
