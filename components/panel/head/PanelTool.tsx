import { PanelIcon, type PanelIconName } from '../PanelIcon.tsx';

interface Props {
  readonly icon: PanelIconName;
  readonly name: string;
  readonly onClick: () => void;
}

/** A button that is a sign alone; its name is heard, and seen where one points at it. */
export const PanelTool = ({ icon, name, onClick }: Props) => (
  <button type="button" class="button" aria-label={name} title={name} onClick={onClick}>
    <PanelIcon name={icon} />
  </button>
);
