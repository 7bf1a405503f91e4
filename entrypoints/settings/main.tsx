import '../../components/theme.css';
import '../../components/base/page-frame.css';
import '../../components/settings/settings.css';
import { openPage } from '../../components/base/open-page';
import { SettingsPage } from '../../components/settings/settings-page';

void openPage(SettingsPage);
