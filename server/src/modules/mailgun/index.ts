import { module } from '../../kernel/index.ts'
import { mailgunRoutes } from './routes.ts'

export default module('mailgun', { ring: 'edge', needs: ['messages', 'hooks'], routes: mailgunRoutes })
