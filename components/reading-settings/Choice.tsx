/** One of the things to choose from. */
interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

interface Props<Value extends string> {
  /** Of the choice, among the panel's. */
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A row with a few things, one of which is chosen: for the keyboard one stop, with arrows inside. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { id, name, options, chosen, onChoose } = props;
  return (
    <div class="setting" role="radiogroup" aria-labelledby={`name-${id}`}>
      <span id={`name-${id}`} class="name">
        {name}
      </span>
      <span class="choice">
        {options.map((option) => (
          <label data-value={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
