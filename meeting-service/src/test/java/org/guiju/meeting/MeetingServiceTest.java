package org.guiju.meeting;

import org.guiju.kit.testing.ServiceContract;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = MeetingService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MeetingServiceTest extends ServiceContract {}
