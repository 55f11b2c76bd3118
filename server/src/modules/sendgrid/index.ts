import { module } from '../../kernel/index.ts'
import { sendgridRoutes } from './routes.ts'

export default module('sendgrid', { ring: 'edge', needs: ['messages', 'hooks'], routes: sendgridRoutes })
