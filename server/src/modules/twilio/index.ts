import { module } from '../../kernel/index.ts'
import { twilioRoutes } from './routes.ts'

export default module('twilio', { ring: 'edge', needs: ['messages', 'hooks'], routes: twilioRoutes })
