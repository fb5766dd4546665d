import { render } from 'preact';
import '../highlighter.content/style.css';
import { followTheme } from '../../utils/browser/theme';
import { App } from './App';

followTheme(document);
const root = document.getElementById('app');
if (root) render(<App />, root);
