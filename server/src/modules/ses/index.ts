import { module } from '../../kernel/index.ts'
import { sesRoutes } from './routes.ts'

export default module('ses', { ring: 'edge', needs: ['messages', 'hooks'], routes: sesRoutes })
