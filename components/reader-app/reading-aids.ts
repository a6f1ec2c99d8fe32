import type { PictureTool } from '../page-picture/picture-tool.ts';
import type { AloudTool } from '../read-aloud/aloud-tool.ts';

/** What helps with the text that is shown. */
export interface ReadingAids {
  readonly picture: PictureTool;
  readonly aloud: AloudTool;
}
