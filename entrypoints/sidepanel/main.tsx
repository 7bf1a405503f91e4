import '../../components/theme.css';
import '../../components/panel/panel.css';
import { openPage } from '../../components/base/open-page';
import { Panel } from '../../components/panel/panel';

await openPage(Panel);
