import { common as de } from '../de/common';
import { pick } from '../dictionary';
import { common as en } from '../en/common';
import { common as fr } from '../fr/common';

export const common = pick({ en, fr, de });
