import { Button, FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({ page: { padding: tokens.spacingHorizontalM } });

function Tab() {
  return (
    <main className={useStyles().page}>
      <Button>Mainstay</Button>
    </main>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Tab />
    </FluentProvider>,
  );
}
